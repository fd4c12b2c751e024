package org.khronika.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/** Of what strangers may send at once, one address has a share: it never takes what there is for the others. */
class BodyLimitsTest {

    private static final int MANY = 450;
    private static final String LONG = "title=" + "Ұстау “Қайрат” ".repeat(2_000);

    private static final ObjectProvider<TypedInVain> NOBODY =
            new org.springframework.beans.factory.support.StaticListableBeanFactory()
                    .getBeanProvider(TypedInVain.class);

    private final BodyLimits limits = new BodyLimits(
            new jakarta.servlet.MultipartConfigElement(
                    "",
                    DataSize.ofMegabytes(20).toBytes(),
                    DataSize.ofMegabytes(21).toBytes(),
                    0),
            NOBODY);
    private final CountDownLatch held = new CountDownLatch(MANY);
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void nobodyHoldsAnyMore() {
        over.countDown();
    }

    private static MockHttpServletRequest form(MockHttpServletRequest request, String to, String from, String words) {
        request.setMethod("POST");
        request.setRequestURI(to);
        request.setRemoteAddr(from);
        request.setContentType("application/x-www-form-urlencoded");
        request.setContent(words.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    /** Many forms at once from one address, none of which comes to its end. */
    private void dripping(String to, String from, String words) throws InterruptedException {
        for (int n = 0; n < MANY; n++) {
            Thread.ofVirtual().start(() -> {
                try {
                    status(form(new Endless(), to, from, words));
                } finally {
                    held.countDown();
                }
            });
        }
        assertThat(held.await(30, TimeUnit.SECONDS))
                .as("all are being read or refused")
                .isTrue();
    }

    private int status(MockHttpServletRequest request) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            limits.doFilter(request, response, new MockFilterChain());
        } catch (java.io.IOException | jakarta.servlet.ServletException failed) {
            throw new IllegalStateException(failed);
        }
        return response.getStatus();
    }

    private final class Endless extends MockHttpServletRequest {

        @Override
        public ServletInputStream getInputStream() {
            held.countDown();
            try {
                over.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return super.getInputStream();
        }
    }

    @Test
    void longFormsThatDripFromOneAddressStopNoLongFormFromAnother() throws InterruptedException {
        dripping("/desk/records", "198.51.100.7", LONG);

        assertThat(status(form(new MockHttpServletRequest(), "/desk/records", "203.0.113.9", LONG)))
                .isEqualTo(HttpServletResponse.SC_OK);
        assertThat(status(form(new MockHttpServletRequest(), "/desk/records", "198.51.100.7", LONG)))
                .isEqualTo(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    @Test
    void signInsThatDripFromOneAddressStopNoSignInFromAnother() throws InterruptedException {
        String words = "email=%D3%98&password=lantern";
        dripping("/sign-in", "2001:db8:1:2::7", words);

        assertThat(status(form(new MockHttpServletRequest(), "/sign-in", "2001:db8:1:3::7", words)))
                .isEqualTo(HttpServletResponse.SC_OK);
        assertThat(status(form(new MockHttpServletRequest(), "/sign-in", "2001:db8:1:2::8", words)))
                .as("another address of the same network")
                .isEqualTo(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
