package org.zwischenraum.sight;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Field;

/** For whom each line is; filled line by line as the form comes in. */
record SightForm(Map<Field, Audience> fields, Map<UUID, Audience> offers) {
    SightForm(@Nullable Map<Field, Audience> fields, @Nullable Map<UUID, Audience> offers) {
        this.fields = fields == null ? new EnumMap<>(Field.class) : fields;
        this.offers = offers == null ? new HashMap<>() : offers;
    }
}
