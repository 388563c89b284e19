package org.zwischenraum.exports;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Kind;
import ezvcard.property.Uid;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The people of the house as vCards 4.0 (RFC 6350), which address books read. */
final class Cards {
    private static final String PEOPLE = """
            select member.id, member.name, email, headline, languages from member join account on account.id = member.id
            where emptied_at is null order by member.id
            """;
    private final Connection connection;

    Cards(Connection connection) {
        this.connection = connection;
    }

    long write(OutputStream out) throws IOException, SQLException {
        long count = 0;
        VCardWriter cards = new VCardWriter(out, VCardVersion.V4_0);
        cards.setAddProdId(false);
        try (PreparedStatement people = connection.prepareStatement(PEOPLE)) {
            people.setFetchSize(500);
            try (ResultSet row = people.executeQuery()) {
                for (; row.next(); count++) cards.write(card(row));
            }
        }
        cards.flush();
        return count;
    }

    private static VCard card(ResultSet row) throws SQLException {
        VCard card = new VCard(VCardVersion.V4_0);
        card.setKind(Kind.individual());
        card.setUid(new Uid("urn:uuid:" + row.getString("id")));
        card.setFormattedName(row.getString("name"));
        card.addEmail(row.getString("email"));
        String headline = row.getString("headline");
        if (headline != null && !headline.isEmpty()) card.addTitle(headline);
        for (Object language : (Object[]) row.getArray("languages").getArray()) card.addLanguage(language.toString());
        return card;
    }
}
