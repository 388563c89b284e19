package org.zwischenraum.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A device and its push service in one: takes messages and decrypts them as a browser does (RFC 8291 and RFC 8188), and checks
 * who signed (RFC 8292). Written from these documents, without the library that the house uses.
 */
final class Handset implements AutoCloseable {
    static final int PORT = 22280;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private final HttpServer service;
    private final KeyPair pair;
    private final byte[] secret = new byte[16];
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile int status = 201;

    /** A message as the device reads it, and what the service saw of it. */
    record Heard(String text, Map<String, List<String>> headers, byte[] sealed) {}

    Handset() throws Exception {
        KeyPairGenerator maker = KeyPairGenerator.getInstance("EC");
        maker.initialize(new ECGenParameterSpec("secp256r1"));
        pair = maker.generateKeyPair();
        new SecureRandom().nextBytes(secret);
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 0);
        service.createContext("/", this::take);
        service.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + PORT + "/push/abc";
    }

    String publicKey() {
        return BASE64.encodeToString(uncompressed((ECPublicKey) pair.getPublic()));
    }

    String secret() {
        return BASE64.encodeToString(secret);
    }

    void answers(int other) {
        status = other;
    }

    List<Heard> heard() {
        return heard;
    }

    /** Whether the message was signed, for this service, by whoever has that key. */
    static boolean isSignedBy(String serverKey, Heard heard) throws Exception {
        String said = heard.headers().get("Authorization").getFirst();
        String token = said.replaceFirst("(?i)vapid .*?t=([^, ]+).*", "$1");
        String key = said.replaceFirst("(?i)vapid .*?k=([^, ]+).*", "$1");
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(point(Base64.getUrlDecoder().decode(key)));
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        return key.equals(serverKey)
                && claims.contains("\"http://127.0.0.1:" + PORT + "\"")
                && signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] sealed = exchange.getRequestBody().readAllBytes();
        try {
            heard.add(new Heard(open(sealed), Map.copyOf(exchange.getRequestHeaders()), sealed));
        } catch (Exception unreadable) {
            heard.add(new Heard("unreadable: " + unreadable, Map.copyOf(exchange.getRequestHeaders()), sealed));
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private String open(byte[] sealed) throws Exception {
        ByteBuffer in = ByteBuffer.wrap(sealed);
        byte[] salt = new byte[16];
        in.get(salt).getInt();
        byte[] theirs = new byte[in.get()];
        in.get(theirs);
        byte[] locked = new byte[in.remaining()];
        in.get(locked);
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(pair.getPrivate());
        agreement.doPhase(point(theirs), true);
        byte[] mine = uncompressed((ECPublicKey) pair.getPublic());
        byte[] info = join("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), mine, theirs);
        byte[] shared = expand(mac(secret, agreement.generateSecret()), info, 32);
        byte[] start = mac(salt, shared);
        byte[] key = expand(start, "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII), 16);
        byte[] nonce = expand(start, "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII), 12);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        byte[] padded = cipher.doFinal(locked);
        int end = padded.length - 1;
        while (padded[end] == 0) end--;
        if (padded[end] != 2) throw new IllegalStateException("not the last record");
        return new String(padded, 0, end, StandardCharsets.UTF_8);
    }

    private static byte[] expand(byte[] key, byte[] info, int length) throws Exception {
        return Arrays.copyOf(mac(key, join(info, new byte[] {1})), length);
    }

    private static byte[] mac(byte[] key, byte[] words) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(words);
    }

    private static byte[] join(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (byte[] part : parts) all.put(part);
        return all.array();
    }

    private static ECPublicKey point(byte[] bytes) throws Exception {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        var x = new java.math.BigInteger(1, Arrays.copyOfRange(bytes, 1, 33));
        var y = new java.math.BigInteger(1, Arrays.copyOfRange(bytes, 33, 65));
        return (ECPublicKey) KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static byte[] uncompressed(ECPublicKey key) {
        byte[] bytes = new byte[65];
        bytes[0] = 4;
        put(key.getW().getAffineX().toByteArray(), bytes, 33);
        put(key.getW().getAffineY().toByteArray(), bytes, 65);
        return bytes;
    }

    private static void put(byte[] number, byte[] into, int end) {
        int length = Math.min(32, number.length);
        System.arraycopy(number, number.length - length, into, end - length, length);
    }

    @Override
    public void close() {
        service.stop(0);
    }
}
