package org.zwischenraum.look;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.color.Color;
import org.zwischenraum.color.Theme;
import org.zwischenraum.color.Tinter;
import org.zwischenraum.color.Verdict;
import org.zwischenraum.community.HousePages;
import org.zwischenraum.community.Look;
import org.zwischenraum.community.Looks;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The house's colour: tried as often as one likes, and kept only when it is sent. */
@Controller
@OpenTo(Standing.HOST)
class LookController {
    static final String PATH = "/hosting/house/look";
    private final Looks looks;
    private final HousePages pages;
    private final Audit audit;

    LookController(Looks looks, HousePages pages, Audit audit) {
        this.looks = looks;
        this.pages = pages;
        this.audit = audit;
    }

    /**
     * What a browser sends; without a script both fields, of which one was changed.
     *
     * @param accent the colour as text
     * @param picked the same in the field of colours
     * @param before what stood in both
     */
    record Typed(
            @Nullable String accent,
            @Nullable String picked,
            @Nullable String before) {
        Optional<String> latest() {
            boolean isSame = before != null && accent != null && accent.strip().equalsIgnoreCase(before);
            return Optional.ofNullable(isSame && picked != null ? picked : accent);
        }
    }

    /**
     * @param color what is looked at: the one that was typed, or that of the house
     * @param typed as it was typed
     */
    record Draft(Look look, Color color, String typed, HousePages pages) {
        List<Verdict> verdicts() {
            return Stream.of(Theme.values())
                    .map(theme -> Tinter.verdict(color, theme))
                    .toList();
        }

        boolean isUsual() {
            return color.equals(Theme.LIGHT.usual().accent());
        }
    }

    @GetMapping(PATH)
    Show edit(Typed all) {
        Optional<String> typed = all.latest();
        Draft draft = draft(typed.flatMap(Color::find), typed);
        return typed.isPresent() && typed.flatMap(Color::find).isEmpty()
                ? Show.page("look/look", draft).with(new Invalid("accent", "look.problem.color"))
                : Show.page("look/look", draft);
    }

    @PostMapping(PATH)
    @Transactional
    public Object update(Typed all, Member me) {
        Optional<String> typed = all.latest();
        Optional<Color> color = typed.flatMap(Color::find);
        if (color.isEmpty())
            return Show.page("look/look", draft(color, typed)).with(new Invalid("accent", "look.problem.color"));
        boolean isUsual = color.get().equals(Theme.LIGHT.usual().accent());
        if (looks.color(isUsual ? null : color.get()))
            audit.note(
                    me.id(), "look.log.color", "", Map.of("color", color.get().hex()));
        return Redirect.to(PATH + "?saved=yes");
    }

    private Draft draft(Optional<Color> color, Optional<String> typed) {
        Color looked = color.orElseGet(this::current);
        return new Draft(looks.get(), looked, typed.filter(_ -> color.isEmpty()).orElse(looked.hex()), pages);
    }

    private Color current() {
        Color chosen = looks.get().accent();
        return chosen == null ? Theme.LIGHT.usual().accent() : chosen;
    }
}
