package org.zwischenraum.web;

import gg.jte.Content;
import java.util.Optional;

/** Something in the head of each page, contributed by the module that it belongs to. */
public interface HeadPart {
    /** What stands in the head of this page; empty when it is not for this viewer. */
    Optional<Content> show(Page page);
}
