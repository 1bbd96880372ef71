package org.sanji.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Requests that no browser library would send, as bytes. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class MalformedRequestsIT {

    private static final int PATIENCE_MILLIS = 20_000;

    @LocalServerPort
    private int port;

    private String answer(String target) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var request = "GET " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/petitions/%00", "/petitions?q=<marked>", "/petitions/%zz", "/a|b", "/%2f%5cmarked"})
    void anAddressThatIsNoneGetsOneSentenceInChinese(String target) throws IOException {
        assertThat(answer(target))
                .startsWith("HTTP/1.1 400")
                .contains("<p>地址不对，打不开。请从首页重新进入。</p>")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContainIgnoringCase("apache")
                .doesNotContain("Bad Request –", "HTTP Status", "marked", "java.");
    }
}
