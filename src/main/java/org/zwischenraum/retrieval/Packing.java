package org.zwischenraum.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.zwischenraum.matching.Gist;

/** A person's gists as bytes: each line by the hash of its text, strengths in steps of 1/65535. */
final class Packing {
    private static final int STEPS = 0xFFFF;

    private Packing() {}

    static BytesRef pack(UUID person, Map<String, Gist> gists) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeLong(person.getMostSignificantBits());
        out.writeLong(person.getLeastSignificantBits());
        out.writeVInt(gists.size());
        for (Map.Entry<String, Gist> each : gists.entrySet()) {
            out.writeInt(each.getKey().hashCode());
            pack(each.getValue(), out);
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static void pack(Gist gist, ByteBuffersDataOutput out) throws IOException {
        out.writeVInt(gist.concepts().length);
        int last = 0;
        for (int i = 0; i < gist.concepts().length; i++) {
            out.writeZInt(gist.concepts()[i] - last);
            out.writeShort((short) Math.round(gist.strengths()[i] * STEPS));
            last = gist.concepts()[i];
        }
        out.writeVInt(gist.terms().length);
        for (int term : gist.terms()) out.writeInt(term);
        out.writeVInt(gist.words().size());
        for (String word : gist.words()) out.writeString(word);
        out.writeVInt(gist.groups());
    }

    /** The person, and each gist by the hash of its line's text. */
    record Unpacked(UUID person, Map<Integer, Gist> gists) {}

    static Unpacked unpack(BytesRef bytes) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        UUID person = new UUID(in.readLong(), in.readLong());
        int lines = in.readVInt();
        Map<Integer, Gist> gists = HashMap.newHashMap(lines);
        for (int i = 0; i < lines; i++) {
            int text = in.readInt();
            gists.put(text, gist(in));
        }
        return new Unpacked(person, gists);
    }

    private static Gist gist(ByteArrayDataInput in) throws IOException {
        int[] concepts = new int[in.readVInt()];
        float[] strengths = new float[concepts.length];
        int last = 0;
        for (int i = 0; i < concepts.length; i++) {
            last += in.readZInt();
            concepts[i] = last;
            strengths[i] = (in.readShort() & STEPS) / (float) STEPS;
        }
        int[] terms = new int[in.readVInt()];
        for (int i = 0; i < terms.length; i++) terms[i] = in.readInt();
        return new Gist(concepts, strengths, terms, words(in), in.readVInt());
    }

    private static List<String> words(ByteArrayDataInput in) throws IOException {
        int count = in.readVInt();
        List<String> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) words.add(in.readString());
        return words;
    }
}
