package org.khronika.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Without a proxy that is named, nobody is believed who says that a request came by TLS. */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NoProxyIsBelievedTest {

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    Passwords passwords;

    @Test
    void whatAStrangerSaysOfTheConnectionIsIgnored() throws Exception {
        HttpResponse<String> answer = ForwardedSignIn.at(port, members, passwords);

        List<String> cookies = answer.headers().allValues("Set-Cookie");
        assertThat(cookies).isNotEmpty().noneMatch(cookie -> cookie.contains("Secure"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }
}
