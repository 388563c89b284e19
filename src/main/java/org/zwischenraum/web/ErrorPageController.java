package org.zwischenraum.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last word on what was refused before it reached a door: a form without its token, a path that cannot be read. */
@Controller
@OpenTo(Standing.GUEST)
class ErrorPageController implements ErrorController {
    private final Errors errors;

    ErrorPageController(Errors errors) {
        this.errors = errors;
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Throwable bug = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (bug instanceof InvalidParameterException unreadable)
            return errors.refusal(request, unreadable.getErrorCode(), path == null ? "" : path);
        if (bug != null) return errors.bug(request, bug, path == null ? "" : path);
        return errors.refusal(request, status == null ? 404 : status, path == null ? "" : path);
    }
}
