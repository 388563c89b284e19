package org.zwischenraum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.zwischenraum.settings.AddressRange;

/** Whose word about a request is taken. The trusted proxies are this machine and the network 10. */
class ForwardingTest {
    private static final Forwarding TRUSTING = new Forwarding(
            List.of(AddressRange.parse("127.0.0.1"), AddressRange.parse("::1"), AddressRange.parse("10.0.0.0/8")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # peer        | X-Forwarded-For                     | client         | certain
            203.0.113.9   |                                     | 203.0.113.9    | true
            203.0.113.9   | 198.51.100.1                        | 203.0.113.9    | false
            127.0.0.1     | 203.0.113.9                         | 203.0.113.9    | true
            ::1           | 2001:db8::7                         | 2001:db8:0:0:0:0:0:7 | true
            127.0.0.1     | 203.0.113.9, 10.1.2.3               | 203.0.113.9    | true
            127.0.0.1     | 6.6.6.6, 203.0.113.9, 10.1.2.3      | 203.0.113.9    | true
            127.0.0.1     | 127.0.0.1, 203.0.113.9              | 203.0.113.9    | true
            127.0.0.1     | 203.0.113.9:4711                    | 203.0.113.9    | true
            127.0.0.1     | [2001:db8::7]:4711                  | 2001:db8:0:0:0:0:0:7 | true
            127.0.0.1     | localhost                           | 127.0.0.1      | false
            127.0.0.1     | <b>hello</b>                        | 127.0.0.1      | false
            127.0.0.1     | 203.0.113.9, unknown, 10.1.2.3      | 10.1.2.3       | false
            127.0.0.1     | ,,                                  | 127.0.0.1      | false
            127.0.0.1     | 127.0.0.1                           | 127.0.0.1      | true
            127.0.0.1     |                                     | 127.0.0.1      | false
            """)
    void theClientIsWhomTheLastTrustedProxySaw(String peer, String header, String client, boolean certain) {
        Origin origin = TRUSTING.origin(request(peer, Forwarding.FOR, header));
        assertThat(origin).isEqualTo(new Origin(client, false, certain));
    }

    @Test
    void severalLinesCountAsOne() {
        MockHttpServletRequest request = request("127.0.0.1", Forwarding.FOR, "203.0.113.9");
        request.addHeader(Forwarding.FOR, "10.1.2.3");
        assertThat(TRUSTING.origin(request).address()).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,https,true",
        "127.0.0.1,http,false",
        "127.0.0.1,'https, http',false",
        "203.0.113.9,https,false"
    })
    void whetherItCameByHttpsSaysATrustedProxyToo(String peer, String header, boolean secure) {
        assertThat(TRUSTING.origin(request(peer, Forwarding.PROTO, header)).secure())
                .isEqualTo(secure);
    }

    @ParameterizedTest
    @CsvSource({"Forwarded", "X-Real-IP", "Via", "X-Forwarded-Host", "X-Forwarded-Proto", "CF-Connecting-IP"})
    void whateverAProxyWithoutTrustSaysItIsNotThisMachine(String header) {
        Forwarding nobody = new Forwarding(List.of());
        assertThat(nobody.origin(request("127.0.0.1", "Accept", "*/*")).isThisMachine())
                .isTrue();
        assertThat(nobody.origin(request("127.0.0.1", header, "127.0.0.1")).isThisMachine())
                .isFalse();
    }

    private static MockHttpServletRequest request(String peer, String name, String value) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        if (value != null) request.addHeader(name, value);
        return request;
    }
}
