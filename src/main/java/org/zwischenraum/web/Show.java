package org.zwischenraum.web;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What a controller answers when it shows a page: the template, its one typed model, and the status.
 * The template has two parameters: {@code Page page} and the model, {@code it}.
 */
public final class Show implements View {
    private final String template;
    private final Object it;
    private final int status;
    private final Problems problems;

    private Show(String template, Object it, int status, Problems problems) {
        this.template = template;
        this.it = it;
        this.status = status;
        this.problems = problems;
    }

    /** @param template its path without the ending, for example {@code asks/show} */
    public static Show page(String template, Object it) {
        return new Show(template, it, 200, Problems.NONE);
    }

    public Show status(int other) {
        return new Show(template, it, other, problems);
    }

    /** The same page again with 422 and a message at each field that is wrong. */
    public Show with(BindingResult wrong) {
        return new Show(template, it, 422, Problems.of(wrong));
    }

    /** The same page again with 422 and a message at each field that is wrong. */
    public Show with(Invalid wrong) {
        return new Show(template, it, 422, Problems.of(wrong));
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        Page page = pages(request).page(request, problems);
        Utf8ByteOutput output = new Utf8ByteOutput();
        page.draw(template + ".jte", it, output);
        response.setStatus(status);
        response.setContentType(getContentType());
        if (!response.containsHeader("Cache-Control")) response.setHeader("Cache-Control", "no-store");
        Packed.of(output.toByteArray(), request).send(response);
    }

    /** By its name, since looking for a type takes long and each page needs it. */
    private static Pages pages(HttpServletRequest request) {
        WebApplicationContext house = RequestContextUtils.findWebApplicationContext(request);
        if (house == null) throw new IllegalStateException("outside of the program");
        return house.getBean(Pages.class.getName(), Pages.class);
    }
}
