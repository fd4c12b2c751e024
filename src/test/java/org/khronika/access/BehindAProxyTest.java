package org.khronika.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A proxy of ours speaks TLS to the members, says so, and is believed. */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "khronika.proxy=127.0.0.1, 0:0:0:0:0:0:0:1")
class BehindAProxyTest {

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    Passwords passwords;

    @Test
    void cookiesAreForTlsAloneAndBrowsersAreToldToStayWithIt() throws Exception {
        HttpResponse<String> answer = ForwardedSignIn.at(port, members, passwords);

        assertThat(answer.headers().firstValue("Location")).hasValue("/desk");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(cookie -> cookie.contains("Secure"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
    }
}
