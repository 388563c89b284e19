package org.zwischenraum.push;

import com.interaso.webpush.VapidKeys;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.springframework.stereotype.Component;
import org.zwischenraum.settings.Secrets;

/**
 * The key pair by which push services know this house (RFC 8292), on P-256. It is derived from the house's own secret, so it
 * is there from the first start on, needs no place of its own, and changes with the secret.
 */
@Component
class ServerKeys {
    private static final String PURPOSE = "push.vapid";
    private static final String CURVE = "secp256r1";
    private final Secrets secrets;

    ServerKeys(Secrets secrets) {
        this.secrets = secrets;
    }

    VapidKeys present() {
        return pair(secrets.key(PURPOSE));
    }

    /** The pair with this public key; empty when the house's secret was changed too often since. */
    Optional<VapidKeys> of(byte[] serverKey) {
        return known().stream()
                .filter(pair -> Arrays.equals(pair.getApplicationServerKey(), serverKey))
                .findFirst();
    }

    private List<VapidKeys> known() {
        return secrets.keys(PURPOSE).stream().map(ServerKeys::pair).toList();
    }

    /** 256 random bits become a number from 1 to the order of the curve less one; what is uneven by that is below 2⁻³². */
    private static VapidKeys pair(byte[] bits) {
        try {
            AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec(CURVE));
            ECParameterSpec parameters = curve.getParameterSpec(ECParameterSpec.class);
            BigInteger most = parameters.getOrder().subtract(BigInteger.ONE);
            BigInteger number = new BigInteger(1, bits).mod(most).add(BigInteger.ONE);
            KeyFactory keys = KeyFactory.getInstance("EC");
            return new VapidKeys(
                    (ECPublicKey) keys.generatePublic(new ECPublicKeySpec(point(number), parameters)),
                    (ECPrivateKey) keys.generatePrivate(new ECPrivateKeySpec(number, parameters)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Not every 65 bytes are a point of the curve. */
    static boolean isPoint(byte[] bytes) {
        try {
            return bytes.length == 65
                    && !ECNamedCurveTable.getParameterSpec(CURVE)
                            .getCurve()
                            .decodePoint(bytes)
                            .isInfinity();
        } catch (IllegalArgumentException elsewhere) {
            return false;
        }
    }

    private static ECPoint point(BigInteger number) {
        var point = ECNamedCurveTable.getParameterSpec(CURVE)
                .getG()
                .multiply(number)
                .normalize();
        return new ECPoint(
                point.getAffineXCoord().toBigInteger(), point.getAffineYCoord().toBigInteger());
    }
}
