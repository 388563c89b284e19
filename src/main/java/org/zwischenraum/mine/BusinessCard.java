package org.zwischenraum.mine;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Kind;
import ezvcard.property.Uid;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Sheet;

/** A member as a vCard 4.0 (RFC 6350), which address books read. */
final class BusinessCard {
    private BusinessCard() {}

    static String of(Member me, String address, Sheet sheet, String page) {
        VCard card = new VCard(VCardVersion.V4_0);
        card.setKind(Kind.individual());
        card.setUid(new Uid("urn:uuid:" + me.id()));
        card.setFormattedName(me.name());
        card.addEmail(address);
        card.addUrl(page);
        me.languages().forEach(card::addLanguage);
        if (!sheet.says(Field.HEADLINE).isEmpty()) card.addTitle(sheet.says(Field.HEADLINE));
        sheet.offers().forEach(offer -> card.addExpertise(offer.text()));
        return Ezvcard.write(card).prodId(false).go();
    }
}
