package org.zwischenraum.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path directory;

    DataDirectory data;

    @BeforeEach
    void prepare() {
        data = new DataDirectory(directory.resolve("data"));
        data.prepare();
    }

    @Test
    void withoutAnyWordTheUsualSettingsHold() {
        Settings settings = read(Map.of(), Map.of());
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.baseUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.database()).isEmpty();
        assertThat(settings.smtp()).isEmpty();
    }

    @Test
    void theCommandLineWinsOverTheEnvironmentAndThatOverTheFile() throws IOException {
        write("port = 1111\nbase-url = https://file.example/");
        assertThat(read(Map.of(), Map.of()).port()).isEqualTo(1111);
        assertThat(read(Map.of("ZWISCHENRAUM_PORT", "2222"), Map.of()).port()).isEqualTo(2222);
        Settings settings = read(Map.of("ZWISCHENRAUM_PORT", "2222"), Map.of("port", "3333"));
        assertThat(settings.port()).isEqualTo(3333);
        assertThat(settings.baseUrl()).isEqualTo(URI.create("https://file.example"));
    }

    @Test
    void anUnknownKeyIsNamedTogetherWithTheAllowedOnes() throws IOException {
        write("prot = 8080");
        assertThatThrownBy(() -> read(Map.of(), Map.of()))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("prot")
                .hasMessageContaining("trusted-proxies");
        write("");
        assertThatThrownBy(() -> read(Map.of("ZWISCHENRAUM_PROT", "1"), Map.of()))
                .hasMessageContaining("ZWISCHENRAUM_PROT")
                .hasMessageContaining("ZWISCHENRAUM_PORT");
    }

    @Test
    void everyWrongValueIsRefused() {
        refuse("port", "99999");
        refuse("port", "eighty");
        refuse("base-url", "ftp://house.example");
        refuse("base-url", "https://house.example/path");
        refuse("trusted-proxies", "proxy.example");
        refuse("trusted-proxies", "10.0.0.0/33");
        refuse("database-url", "jdbc:mysql://db");
        refuse("log-format", "xml");
        refuse("smtp-security", "maybe");
        refuse("address", "everywhere");
        refuse("call-servers", "turn.example.org");
        refuse("call-servers", "stun:stun.example.org, https://turn.example.org");
        refuse("call-servers", "turn:turn.example.org:3478?transport=sctp");
        refuse("call-link", "meet.example.org");
    }

    @Test
    void callsHaveNoServersUnlessSomebodyNamesThemAndARelayHasASecret() {
        assertThat(read(Map.of(), Map.of()).calls().servers()).isEmpty();
        assertThat(read(Map.of(), Map.of()).calls().elsewhere()).isEmpty();
        String servers = "stun:[2001:db8::1]:3478, turns:turn.example.org:5349?transport=tcp";
        assertThatThrownBy(() -> read(Map.of(), Map.of("call-servers", servers)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("callSecretMissing");
        var calls = read(Map.of("ZWISCHENRAUM_CALL_SECRET", "secret"), Map.of("call-servers", servers))
                .calls();
        assertThat(calls.servers())
                .containsExactly("stun:[2001:db8::1]:3478", "turns:turn.example.org:5349?transport=tcp");
        assertThat(calls.toString()).doesNotContain("secret");
    }

    @Test
    void passwordsNeverStandOnTheCommandLineNorInAMessage() {
        assertThatThrownBy(() -> read(Map.of(), Map.of("smtp-password", "secret")))
                .isInstanceOf(WrongSetting.class)
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> read(Map.of(), Map.of("call-secret", "secret")))
                .isInstanceOf(WrongSetting.class);
        Settings settings = read(
                Map.of("ZWISCHENRAUM_SMTP_PASSWORD", "secret"),
                Map.of("smtp-host", "mail.example", "mail-from", "house@example.org"));
        assertThat(settings.smtp().orElseThrow().password()).isEqualTo("secret");
        assertThat(settings.toString()).doesNotContain("secret");
    }

    @Test
    void theExplainedFileNamesEveryKeyWithItsUsualValue() throws IOException {
        String explained = Files.readString(data.configuration());
        for (Setting setting : Setting.values()) {
            assertThat(explained).containsPattern("(?m)^# " + setting.key() + " =");
        }
        assertThat(Files.getPosixFilePermissions(data.configuration())).hasSize(2);
    }

    @Test
    void rangesContainTheirAddressesOnly() throws IOException {
        AddressRange range = AddressRange.parse("10.1.0.0/15");
        assertThat(range.contains(InetAddress.ofLiteral("10.0.255.255"))).isTrue();
        assertThat(range.contains(InetAddress.ofLiteral("10.2.0.0"))).isFalse();
        assertThat(AddressRange.parse("::1").contains(InetAddress.ofLiteral("127.0.0.1")))
                .isFalse();
    }

    @Test
    void aRotatedSecretStillOpensUntilTheNextRotation() {
        Secrets secrets = Secrets.in(data);
        byte[] first = secrets.key("test");
        secrets.rotate();
        assertThat(secrets.key("test")).isNotEqualTo(first);
        assertThat(Secrets.in(data).keys("test")).hasSize(2).contains(first);
        secrets.rotate();
        assertThat(Secrets.in(data).keys("test")).doesNotContain(first);
        assertThat(secrets.key("other")).isNotEqualTo(secrets.key("test"));
    }

    private void refuse(String key, String value) {
        assertThatThrownBy(() -> read(Map.of(), Map.of(key, value)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining(key)
                .hasMessageContaining(value);
    }

    private void write(String text) throws IOException {
        Files.writeString(data.configuration(), text);
    }

    private Settings read(Map<String, String> environment, Map<String, String> options) {
        return SettingsReader.read(data, environment, options);
    }
}
