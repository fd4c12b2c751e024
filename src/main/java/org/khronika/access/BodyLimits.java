package org.khronika.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How much may be sent, by whom and how slowly. It stands before everything that reads an answer, and behind what knows who is
 * signed in: of a stranger only a small form is read, whole and within seconds; files are taken of members alone, a few at a
 * time. A request without a body, such as every page of the public site, passes without waiting for any of this.
 */
final class BodyLimits extends OncePerRequestFilter {

    /** An address and a password. */
    static final int SIGN_IN_BYTES = 16_000;

    /** A long form that is sent after its session ran out. */
    static final int FORM_BYTES = 1_000_000;

    private static final Duration STRANGERS_TIME = Duration.ofSeconds(15);
    private static final Duration DRAINED = Duration.ofMinutes(1);
    private static final long MOST_DRAINED = 1_000_000_000;
    private static final Duration STRANGERS_WAIT = Duration.ofSeconds(5);
    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final String FORM = "application/x-www-form-urlencoded";

    /**
     * Connections that wait for what strangers send: far fewer than the server has. One address has few of them, but enough for
     * all who stand behind one proxy.
     */
    private final Share strangers = new Share(400, 50);

    private final Share strangersForms = new Share(20, 3);
    private final Share uploads = new Share(6, 2);
    private final long uploadBytes;

    BodyLimits(MultipartConfigElement multipart) {
        uploadBytes = multipart.getMaxRequestSize();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Member> member = CurrentMember.find();
        try {
            if (member.isPresent()) {
                ofMember(member.get(), request, response, chain);
            } else {
                ofStranger(request, response, chain);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            busy(response);
        }
    }

    private void ofStranger(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException, InterruptedException {
        int refusal = refusal(request);
        Asker asker = Asker.at(request.getRemoteAddr());
        if (refusal == 0 && strangers.enter(asker, Duration.ZERO)) {
            try {
                form(asker, request, response, chain);
            } finally {
                strangers.leave(asker);
            }
        } else if (refusal == 0) {
            busy(response);
        } else {
            refuse(refusal, request, response);
        }
    }

    private static void refuse(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Connection", "close");
        if (status == HttpServletResponse.SC_FOUND) {
            response.sendRedirect(request.getContextPath() + Security.SIGN_IN + "?away");
        } else {
            response.sendError(status);
        }
    }

    /** The status with which a stranger's body is refused by what is said of it; 0 when it may be read. */
    private int refusal(HttpServletRequest request) {
        long announced = request.getContentLengthLong();
        String type = String.valueOf(request.getContentType());
        boolean desk = isOfDesk(request);
        if (!request.getMethod().equals("POST")) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        if (desk && type.startsWith("multipart/")) {
            // Somebody whose session ran out, or nobody: no part is looked at before the sign-in.
            return HttpServletResponse.SC_FOUND;
        }
        if (announced < 0) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        boolean small = announced <= (desk ? FORM_BYTES : SIGN_IN_BYTES);
        return small && type.startsWith(FORM) ? 0 : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    }

    private void form(Asker asker, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException, InterruptedException {
        Share share = request.getContentLengthLong() > SIGN_IN_BYTES ? strangersForms : null;
        if (share != null && !share.enter(asker, STRANGERS_WAIT)) {
            busy(response);
            return;
        }
        SmallBody read;
        try {
            read = SmallBody.read(request, STRANGERS_TIME);
            SentForm.isRead(request, read);
        } catch (IOException slowOrBroken) {
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_REQUEST_TIMEOUT);
            return;
        } finally {
            if (share != null) {
                share.leave(asker);
            }
        }
        chain.doFilter(read, response);
    }

    private void ofMember(Member member, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException, InterruptedException {
        boolean parts = String.valueOf(request.getContentType()).startsWith("multipart/");
        if (parts && request.getContentLengthLong() < 0) {
            refuse(HttpServletResponse.SC_LENGTH_REQUIRED, request, response);
        } else if (!parts) {
            readThenGoOn(request, response, chain);
        } else if (request.getContentLengthLong() > uploadBytes) {
            tooLarge(request, response);
        } else if (uploads.enter(member.id(), WAIT)) {
            try {
                readThenGoOn(request, response, chain);
            } finally {
                uploads.leave(member.id());
            }
        } else {
            busy(response);
        }
    }

    /** The answers are read here, because what comes next holds a place that others wait for. */
    private static void readThenGoOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            // Said here too, so that it does not matter what stands before.
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
            request.getParameterMap();
        } catch (IllegalStateException | InvalidFileNameException unreadable) {
            if (isAboutAName(unreadable)) {
                nameRefused(response);
            } else {
                tooLarge(request, response);
            }
            return;
        }
        chain.doFilter(request, response);
    }

    /** Whether the name of a file has a NUL in it: what such a name means differs from one program to the next. */
    private static boolean isAboutAName(@Nullable Throwable refusal) {
        return refusal != null && (refusal instanceof InvalidFileNameException || isAboutAName(refusal.getCause()));
    }

    /** Written here: no page can be made of a request whose answers cannot be read. */
    private static void nameRefused(HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("""
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Nothing was kept</title></head>
                <body><h1>Nothing was kept</h1><p>The name of the file has characters in it that cannot be seen.
                Rename the file, go back and send it again.</p></body></html>
                """);
    }

    /** Reads on for a while and throws it away, so that the sender's browser gets to the sentence that says so. */
    private static void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
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

    private static boolean isOfDesk(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/desk");
    }
}
