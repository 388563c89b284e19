package org.zwischenraum.e5;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import org.zwischenraum.sentences.SentenceModel;

/** One thread for each text: asks come at once, and the house has other things to do. */
public final class E5Small implements SentenceModel {
    private static final String MODEL = "/e5-small-v2-q.onnx";
    /** The median over pairs of names of skills. */
    private static final double USUAL = .8;

    private static final String VOCABULARY = "/e5-small-v2-q-tokenizer.json";

    private final Pieces pieces;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    /** For the service loader; takes about a second. */
    public E5Small() {
        this.pieces = Pieces.of(read());
        this.session = session();
    }

    @Override
    public String name() {
        return "e5-small-v2-q";
    }

    @Override
    public double usual() {
        return USUAL;
    }

    /** The model was trained with these two words before. */
    @Override
    public float[] asked(String english) {
        return place("query: " + english);
    }

    @Override
    public float[] offered(String english) {
        return place("passage: " + english);
    }

    private static String read() {
        try (InputStream words = resource(VOCABULARY)) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = E5Small.class.getResourceAsStream(name);
        if (found == null) throw new IOException(name + " is missing");
        return found;
    }

    /** From a file, so that the 34 MB do not pass through the heap. */
    private OrtSession session() {
        try {
            Path file = Files.createTempFile("sentences", ".onnx");
            try (InputStream model = resource(MODEL);
                    OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                Files.copy(model, file, StandardCopyOption.REPLACE_EXISTING);
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                return environment.createSession(file.toString(), options);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (OrtException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private float[] place(String text) {
        long[] ids = pieces.numbers(text);
        try (OnnxTensor words = tensor(ids);
                OnnxTensor all = tensor(filled(ids.length, 1));
                OnnxTensor first = tensor(filled(ids.length, 0));
                OrtSession.Result result =
                        session.run(Map.of("input_ids", words, "attention_mask", all, "token_type_ids", first))) {
            return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length);
        } catch (OrtException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {row});
    }

    private static long[] filled(int length, long with) {
        long[] row = new long[length];
        Arrays.fill(row, with);
        return row;
    }

    /** Of the places of all pieces, brought to length 1. */
    private static float[] mean(FloatBuffer places, int pieces) {
        float[] sum = new float[places.remaining() / pieces];
        for (int i = 0; i < pieces * sum.length; i++) sum[i % sum.length] += places.get(i);
        double squares = 0;
        for (float each : sum) squares += each * each;
        for (int i = 0; i < sum.length; i++) sum[i] /= (float) Math.sqrt(squares);
        return sum;
    }
}
