package org.zwischenraum.hosting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Country;
import org.zwischenraum.community.Detail;
import org.zwischenraum.community.Provider;
import org.zwischenraum.community.Providers;
import org.zwischenraum.entry.Addressee;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** A host tells what law asks of the provider: the imprint, then what the privacy page needs to know. */
@Controller
@OpenTo(Standing.HOST)
class ProviderController {
    private static final int LONGEST = 2000;
    private final Communities communities;
    private final Providers providers;
    private final HostLog log;

    ProviderController(Communities communities, Providers providers, HostLog log) {
        this.communities = communities;
        this.providers = providers;
        this.log = log;
    }

    /** The form of one page, with what was told or typed. */
    record Details(Detail.Part part, Country country, Provider provider) {
        /** What the law wants of everybody. */
        List<Detail> needed() {
            return asked(true);
        }

        /** What it wants of some; out of the way of all others. */
        List<Detail> others() {
            return asked(false);
        }

        boolean tellsOthers() {
            return others().stream().anyMatch(detail -> !provider.get(detail).isEmpty());
        }

        private List<Detail> asked(boolean needed) {
            return Detail.of(part, country).stream()
                    .filter(detail -> detail.isNeeded(country) == needed)
                    .toList();
        }
    }

    @GetMapping("/hosting/provider")
    Show editImprint() {
        return edit(Detail.Part.IMPRINT);
    }

    @PostMapping("/hosting/provider")
    @Transactional
    public Object updateImprint(@RequestParam Map<String, String> typed, Member me) {
        String next = providers
                        .get()
                        .isComplete(Detail.Part.PRIVACY, communities.get().country())
                ? "/hosting"
                : "/hosting/provider/privacy";
        return update(Detail.Part.IMPRINT, typed, me, next);
    }

    @GetMapping("/hosting/provider/privacy")
    Show editPrivacy() {
        return edit(Detail.Part.PRIVACY);
    }

    @PostMapping("/hosting/provider/privacy")
    @Transactional
    public Object updatePrivacy(@RequestParam Map<String, String> typed, Member me) {
        return update(Detail.Part.PRIVACY, typed, me, "/hosting");
    }

    private Show edit(Detail.Part part) {
        return show(part, providers.get());
    }

    private Object update(Detail.Part part, Map<String, String> typed, Member me, String next) {
        Map<Detail, String> details = details(part, typed);
        List<Invalid.Problem> problems = problems(details);
        if (!problems.isEmpty()) return show(part, new Provider(details)).with(new Invalid(problems));
        providers.keep(details);
        log.note(me, part == Detail.Part.IMPRINT ? "hosting.log.imprint" : "hosting.log.privacy", "", Map.of());
        return Redirect.to(next);
    }

    private Show show(Detail.Part part, Provider provider) {
        return Show.page("hosting/provider", new Details(part, communities.get().country(), provider));
    }

    private Map<Detail, String> details(Detail.Part part, Map<String, String> typed) {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.of(part, communities.get().country())) {
            String text = typed.getOrDefault(detail.field(), "");
            details.put(detail, detail.isOneLine() ? Plain.line(text) : Plain.text(text));
        }
        return details;
    }

    private List<Invalid.Problem> problems(Map<Detail, String> details) {
        Country country = communities.get().country();
        return details.entrySet().stream()
                .filter(entry -> !isRight(entry.getKey(), entry.getValue(), country))
                .map(entry -> problem(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean isRight(Detail detail, String text, Country country) {
        if (text.isEmpty()) return !detail.isNeeded(country);
        return text.length() <= LONGEST && (detail != Detail.EMAIL || Addressee.isAddress(text));
    }

    private static Invalid.Problem problem(Detail detail, String text) {
        if (text.isEmpty()) return new Invalid.Problem(detail.field(), "hosting.provider.problem.missing");
        if (text.length() > LONGEST)
            return new Invalid.Problem(detail.field(), "hosting.problem.tooLong", "limit", LONGEST);
        return new Invalid.Problem(detail.field(), "hosting.problem.email");
    }
}
