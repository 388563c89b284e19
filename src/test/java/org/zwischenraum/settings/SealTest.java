package org.zwischenraum.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {
    private static final byte[] WORDS = bytes("Mira, bis Freitag");

    @TempDir
    Path directory;

    private Secrets secrets;

    @BeforeEach
    void anEmptyDirectory() {
        secrets = Secrets.in(new DataDirectory(directory));
    }

    @Test
    void whatWasSealedIsKnownAsOurs() {
        Seal seal = secrets.seal("letters", 16);
        assertThat(seal.of(WORDS)).hasSize(16);
        assertThat(seal.isOf(seal.of(WORDS), WORDS)).isTrue();
    }

    @Test
    void otherWordsAnotherPurposeAndAPieceOfASealAreNot() {
        Seal seal = secrets.seal("letters", 16);
        byte[] good = seal.of(WORDS);
        assertThat(seal.isOf(good, bytes("Mira, bis Samstag"))).isFalse();
        assertThat(secrets.seal("doors", 16).isOf(good, WORDS)).isFalse();
        assertThat(seal.isOf(java.util.Arrays.copyOf(good, 15), WORDS)).isFalse();
        assertThat(seal.isOf(new byte[0], WORDS)).isFalse();
    }

    @Test
    void aSealOutlivesOneChangeOfTheSecretAndNoSecond() {
        Seal seal = secrets.seal("letters", 10);
        byte[] good = seal.of(WORDS);
        secrets.rotate();
        assertThat(seal.isOf(good, WORDS)).isTrue();
        assertThat(seal.of(WORDS)).isNotEqualTo(good);
        secrets.rotate();
        assertThat(seal.isOf(good, WORDS)).isFalse();
    }

    @Test
    void aSealThatCouldBeFoundByTryingIsNotMade() {
        assertThatThrownBy(() -> secrets.seal("letters", 9)).isInstanceOf(IllegalArgumentException.class);
    }

    /** RFC 4231, test case 2; RFC 2202 for SHA-1, test case 2. */
    @Test
    void theCodesAreThoseOfTheStandard() {
        byte[] key = bytes("Jefe");
        assertThat(HexFormat.of().formatHex(Hmac.sha256(key, bytes("what do ya want "), bytes("for nothing?"))))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assertThat(HexFormat.of().formatHex(Hmac.sha1(key, bytes("what do ya want for nothing?"))))
                .isEqualTo("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
