package org.khronika.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The devices on which members have signed in before, told by a cookie that is sent to the sign-in alone. */
@Component
class KnownDevices {

    static final String COOKIE = "khronika-device";

    private static final Duration GOOD_FOR = Duration.ofDays(180);
    private static final int BYTES = 32;

    private final JdbcClient db;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KnownDevices(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What the browser brought; empty when it brought nothing that could be one. */
    static Optional<String> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** The device, if the member has signed in on it before. */
    Optional<Asker> find(Member member, Optional<String> token) {
        return token.map(KnownDevices::hash)
                .filter(hash -> db.sql("""
                                select exists (select 1 from known_device
                                  where token_hash = :hash and member = :member and seen_at > :since)""")
                        .param("hash", hash)
                        .param("member", member.id())
                        .param("since", OffsetDateTime.now(clock).minus(GOOD_FOR))
                        .query(Boolean.class)
                        .single())
                .map(Asker::device);
    }

    /** Remembers that the member is signed in here. */
    void remember(Member member, HttpServletRequest request, HttpServletResponse response) {
        String token = token(request)
                .filter(brought -> find(member, Optional.of(brought)).isPresent())
                .orElseGet(this::make);
        db.sql("delete from known_device where seen_at < :since")
                .param("since", OffsetDateTime.now(clock).minus(GOOD_FOR))
                .update();
        db.sql("""
                        insert into known_device (token_hash, member, seen_at) values (:hash, :member, :now)
                        on conflict (token_hash) do update set member = :member, seen_at = :now""")
                .param("hash", hash(token))
                .param("member", member.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, token)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path(request.getContextPath() + Security.SIGN_IN)
                        .maxAge(GOOD_FOR)
                        .build()
                        .toString());
    }

    private String make() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
