package org.zwischenraum.community;

import static org.zwischenraum.community.Country.AT;
import static org.zwischenraum.community.Country.DE;
import static org.zwischenraum.community.Country.ES;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zwischenraum.text.Words;

/**
 * What a provider has to tell, each with the countries whose law asks for it. Sources: for Germany § 5 DDG and § 18 MStV,
 * for Austria § 5 ECG and § 25 MedienG, for Spain article 10 LSSI; for the privacy page article 13 GDPR everywhere.
 * What only some providers have to tell is asked, but not needed.
 */
public enum Detail {
    NAME(Part.IMPRINT, everywhere(), everywhere()),
    LEGAL_FORM(Part.IMPRINT, everywhere(), nowhere()),
    REPRESENTATIVES(Part.IMPRINT, everywhere(), nowhere()),
    ADDRESS(Part.IMPRINT, everywhere(), everywhere()),
    EMAIL(Part.IMPRINT, everywhere(), everywhere()),
    SECOND_CONTACT(Part.IMPRINT, everywhere(), EnumSet.of(DE, AT, ES)),
    TAX_ID(Part.IMPRINT, EnumSet.of(ES), EnumSet.of(ES)),
    VAT_ID(Part.IMPRINT, EnumSet.complementOf(EnumSet.of(ES)), nowhere()),
    REGISTER(Part.IMPRINT, everywhere(), nowhere()),
    EDITOR(Part.IMPRINT, EnumSet.of(DE), EnumSet.of(DE)),
    BUSINESS(Part.IMPRINT, EnumSet.of(AT), EnumSet.of(AT)),
    EDITORIAL_LINE(Part.IMPRINT, EnumSet.of(AT), EnumSet.of(AT)),
    OWNERSHIP(Part.IMPRINT, EnumSet.of(AT), nowhere()),
    AUTHORISATION(Part.IMPRINT, everywhere(), nowhere()),
    PROFESSION(Part.IMPRINT, everywhere(), nowhere()),
    CODES_OF_CONDUCT(Part.IMPRINT, EnumSet.of(ES), nowhere()),
    DISPUTES(Part.IMPRINT, EnumSet.of(DE, AT), nowhere()),
    FURTHER(Part.IMPRINT, everywhere(), nowhere()),
    SERVER(Part.PRIVACY, everywhere(), everywhere()),
    MAIL_CARRIER(Part.PRIVACY, everywhere(), nowhere()),
    DATA_OFFICER(Part.PRIVACY, everywhere(), nowhere()),
    DATA_AUTHORITY(Part.PRIVACY, everywhere(), EnumSet.of(DE, AT, ES));

    /** The page on which a detail stands. */
    public enum Part {
        IMPRINT,
        PRIVACY
    }

    private static final Set<Detail> IN_ONE_LINE =
            EnumSet.of(NAME, LEGAL_FORM, EMAIL, SECOND_CONTACT, TAX_ID, VAT_ID, REGISTER);

    private final Part part;
    private final Set<Country> asked;
    private final Set<Country> needed;

    Detail(Part part, Set<Country> asked, Set<Country> needed) {
        this.part = part;
        this.asked = asked;
        this.needed = needed;
    }

    /** What is asked for this page in this country, in the order in which it is read. */
    public static List<Detail> of(Part part, Country country) {
        return Stream.of(values())
                .filter(detail -> detail.part == part && detail.asked.contains(country))
                .toList();
    }

    /** Whether the page is not complete without it. */
    public boolean isNeeded(Country country) {
        return needed.contains(country);
    }

    public boolean isOneLine() {
        return IN_ONE_LINE.contains(this);
    }

    /** Its name in a form: {@code legalForm}. */
    public String field() {
        return Words.key("", this).substring(1);
    }

    private static Set<Country> everywhere() {
        return EnumSet.allOf(Country.class);
    }

    private static Set<Country> nowhere() {
        return EnumSet.noneOf(Country.class);
    }
}
