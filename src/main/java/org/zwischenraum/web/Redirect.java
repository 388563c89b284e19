package org.zwischenraum.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** The way on after a change: 303, so that Back and reload do not send the form again. */
public final class Redirect extends RedirectView {
    private Redirect(String path) {
        super(path);
        setStatusCode(HttpStatus.SEE_OTHER);
        setExposeModelAttributes(false);
        setExpandUriTemplateVariables(false);
    }

    /** @param path within the house, beginning with a slash */
    public static Redirect to(String path) {
        return new Redirect(path);
    }
}
