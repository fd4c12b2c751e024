package org.khronika.access;

import static org.khronika.words.Phrase.phrase;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.khronika.words.Language;
import org.springframework.http.HttpStatus;

/** How a body that is not read, or not read to its end, is answered. */
final class BodyRefusals {

    private static final Duration DRAINED = Duration.ofMinutes(1);
    private static final long MOST_DRAINED = 1_000_000_000;

    private BodyRefusals() {}

    /** Refuses before the body is read: leads to the sign-in, or answers with the status. */
    static void refuse(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            // Somebody fell silent in the middle, and was hung up on by the server itself.
            return;
        }
        response.setHeader("Connection", "close");
        if (status == HttpServletResponse.SC_FOUND) {
            response.sendRedirect(request.getContextPath() + Security.SIGN_IN + "?away");
        } else {
            response.sendError(status);
        }
    }

    /** Written here: no page can be made of a request whose answers cannot be read. */
    static void nameRefused(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        response.setContentType("text/html;charset=UTF-8");
        Language language = CurrentMember.language(request);
        response.getWriter()
                .write(PlainPage.html(
                        phrase("access.body.nothing-was-kept"), phrase("access.body.file-name"), language));
    }

    /** Reads on for a while and throws it away, so that the sender's browser gets to the sentence that says so. */
    static void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        drain(request);
        response.setHeader("Connection", "close");
        response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    /** Says that there is no place now, and when to try again. */
    static void busy(HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        response.setHeader("Retry-After", "30");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private static void drain(HttpServletRequest request) {
        byte[] some = new byte[8_192];
        long until = System.nanoTime() + DRAINED.toNanos();
        try {
            InputStream in = request.getInputStream();
            long drained = 0;
            int read = in.read(some);
            while (read >= 0 && drained < MOST_DRAINED && System.nanoTime() < until) {
                drained += read;
                read = in.read(some);
            }
        } catch (IOException | IllegalStateException gone) {
            // The sender has gone, or the parts were being read: then nobody waits for the sentence.
        }
    }
}
