package org.zwischenraum.members;

import java.util.UUID;

/** What somebody says about themselves, or gladly gives, has changed; so have those who fit an ask. */
public record ProfileChanged(UUID member) {}
