package org.zwischenraum.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The screens of one story. */
public final class Screens {
    private final House house;
    private final List<Screen> open = new ArrayList<>();

    Screens(House house) {
        this.house = house;
    }

    /** A phone, 360 pixels wide. */
    public Screen phone(Visitor visitor) {
        return open(visitor, 360, 740);
    }

    /** A computer, 1280 pixels wide. */
    public Screen desk(Visitor visitor) {
        return open(visitor, 1280, 800);
    }

    private Screen open(Visitor visitor, int width, int height) {
        Screen screen = new Screen(house.address(), visitor, width, height);
        open.add(screen);
        return screen;
    }

    private void close() {
        List<String> complaints = new ArrayList<>();
        open.forEach(screen -> complaints.addAll(screen.close()));
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    /** Gives a story its screens, and closes them after it. */
    static class Given implements ParameterResolver, AfterEachCallback {
        private static final ExtensionContext.Namespace PLACE = ExtensionContext.Namespace.create(Given.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Screens.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            House house = SpringExtension.getApplicationContext(context).getBean(House.class);
            Screens screens = new Screens(house);
            context.getStore(PLACE).put("screens", screens);
            return screens;
        }

        @Override
        public void afterEach(ExtensionContext context) {
            Screens screens = context.getStore(PLACE).get("screens", Screens.class);
            if (screens != null) screens.close();
        }
    }
}
