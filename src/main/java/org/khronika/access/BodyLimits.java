package org.khronika.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
    private static final Duration LATE_PARTS_TIME = Duration.ofMinutes(1);
    private static final Duration STRANGERS_WAIT = Duration.ofSeconds(5);
    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final String FORM = "application/x-www-form-urlencoded";

    /**
     * Connections that wait for what strangers send: far fewer than the server has. One address has few of them, but enough for
     * all who stand behind one proxy.
     */
    private final FairShare strangers = new FairShare(400, 50);

    private final FairShare strangersForms = new FairShare(20, 3);
    private final FairShare uploads = new FairShare(6, 2);
    private final long uploadBytes;

    private final ObjectProvider<TypedInVain> typed;

    BodyLimits(MultipartConfigElement multipart, ObjectProvider<TypedInVain> typed) {
        uploadBytes = multipart.getMaxRequestSize();
        this.typed = typed;
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
            BodyRefusals.busy(response);
        }
    }

    private void ofStranger(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException, InterruptedException {
        int refusal = refusal(request);
        Asker asker = Asker.at(request.getRemoteAddr());
        if (refusal == 0 && strangers.enter(asker, Duration.ZERO)) {
            try {
                if (isInParts(request)) {
                    parts(asker, request, response, chain);
                } else {
                    form(asker, request, response, chain);
                }
            } finally {
                strangers.leave(asker);
            }
        } else if (refusal == 0) {
            BodyRefusals.busy(response);
        } else {
            BodyRefusals.refuse(refusal, request, response);
        }
    }

    /** The status with which a stranger's body is refused by what is said of it; 0 when it may be read. */
    private int refusal(HttpServletRequest request) {
        long announced = request.getContentLengthLong();
        boolean desk = isOfDesk(request);
        if (!request.getMethod().equals("POST")) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        if (desk && isInParts(request)) {
            // Somebody whose session ran out, or nobody.
            return announced < 0 || announced > uploadBytes ? HttpServletResponse.SC_FOUND : 0;
        }
        if (announced < 0) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        boolean small = announced <= (desk ? FORM_BYTES : SIGN_IN_BYTES);
        return small && String.valueOf(request.getContentType()).startsWith(FORM)
                ? 0
                : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    }

    private void form(Asker asker, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException, InterruptedException {
        FairShare share = request.getContentLengthLong() > SIGN_IN_BYTES ? strangersForms : null;
        if (share != null && !share.enter(asker, STRANGERS_WAIT)) {
            BodyRefusals.busy(response);
            return;
        }
        SmallBody read;
        try {
            read = SmallBody.read(request, STRANGERS_TIME);
            SentForm.isRead(request, read);
        } catch (IOException slowOrBroken) {
            BodyRefusals.refuse(HttpServletResponse.SC_REQUEST_TIMEOUT, request, response);
            return;
        } finally {
            if (share != null) {
                share.leave(asker);
            }
        }
        chain.doFilter(read, response);
    }

    /** Parts are read of a form that a member opened, which its ticket says; of anybody else no more than shows that it has none. */
    private void parts(Asker asker, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException, InterruptedException {
        SmallBody read;
        try {
            LateParts late = new LateParts(request, STRANGERS_TIME);
            TypedInVain keeper = typed.getIfAvailable();
            if (keeper == null || !late.beginWithTicket(keeper::isTicket)) {
                BodyRefusals.refuse(HttpServletResponse.SC_FOUND, request, response);
                return;
            }
            if (!strangersForms.enter(asker, STRANGERS_WAIT)) {
                BodyRefusals.busy(response);
                return;
            }
            try {
                read = late.rest(LATE_PARTS_TIME);
            } finally {
                strangersForms.leave(asker);
            }
            SentForm.isRead(request, read);
        } catch (SmallBody.TooSlow slow) {
            BodyRefusals.refuse(HttpServletResponse.SC_REQUEST_TIMEOUT, request, response);
            return;
        } catch (LateParts.TooLong tooLong) {
            BodyRefusals.refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, request, response);
            return;
        } catch (IOException broken) {
            BodyRefusals.refuse(HttpServletResponse.SC_FOUND, request, response);
            return;
        }
        chain.doFilter(read, response);
    }

    private void ofMember(Member member, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException, InterruptedException {
        boolean parts = isInParts(request);
        if (parts && request.getContentLengthLong() < 0) {
            BodyRefusals.refuse(HttpServletResponse.SC_LENGTH_REQUIRED, request, response);
        } else if (!parts) {
            readThenGoOn(request, response, chain);
        } else if (request.getContentLengthLong() > uploadBytes) {
            BodyRefusals.tooLarge(request, response);
        } else if (uploads.enter(member.id(), WAIT)) {
            try {
                readThenGoOn(request, response, chain);
            } finally {
                uploads.leave(member.id());
            }
        } else {
            BodyRefusals.busy(response);
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
                BodyRefusals.nameRefused(request, response);
            } else {
                BodyRefusals.tooLarge(request, response);
            }
            return;
        }
        chain.doFilter(request, response);
    }

    /** Whether the name of a file has a NUL in it: what such a name means differs from one program to the next. */
    private static boolean isAboutAName(@Nullable Throwable refusal) {
        return refusal != null && (refusal instanceof InvalidFileNameException || isAboutAName(refusal.getCause()));
    }

    private static boolean isInParts(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith("multipart/");
    }

    private static boolean isOfDesk(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/desk");
    }
}
