package org.zwischenraum.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mira comes in by the link in her mail, with the keyboard alone. */
@BrowserTest
class SignInStoryTest {
    @Autowired
    House house;

    @Test
    void miraComesInByHerLinkWithTheKeyboardAlone(Screens screens) {
        house.found();
        house.member("mira");
        Screen screen = screens.phone(house.guest()).go("/sign-in").check();
        screen.page().waitForSelector("#email:focus");
        screen.page().keyboard().type(house.cast().person("mira").email());
        screen.key("Enter").see("Schau in deine Post");

        screen.go(linkInTheLetter());
        screen.page().waitForSelector("main button:focus");
        screen.key("Enter");
        screen.page().waitForURL("**/");
        assertThat(screen.page().locator("header").innerText()).contains("Mira");
    }

    private String linkInTheLetter() {
        return house.letters().stream()
                .map(letter -> letter.toString().replaceFirst("(?s).*(/sign-in/[\\w-]+).*", "$1"))
                .findFirst()
                .orElseThrow();
    }
}
