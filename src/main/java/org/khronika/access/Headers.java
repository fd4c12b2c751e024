package org.khronika.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/** What every answer tells the browser not to do. */
final class Headers {

    /** Nothing from another host, nothing inline, nobody may frame us. */
    static final String CONTENT_SECURITY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private static final Pattern PRIVATE = Pattern.compile("/(desk|sign-in|sign-out|first-administrator)(/.*)?");

    private Headers() {}

    /** Whether the address is of the desk or leads there; every other is public. */
    static boolean isPrivate(HttpServletRequest request) {
        return PRIVATE.matcher(request.getRequestURI()
                        .substring(request.getContextPath().length()))
                .matches();
    }

    static void set(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"))
                // Said on requests by TLS only. Other hosts of the domain are not ours to speak for.
                .httpStrictTransportSecurity(tls -> tls.includeSubDomains(false)
                        .maxAgeInSeconds(Duration.ofDays(365).toSeconds()))
                // A page of the site says itself in whose frames it may stand.
                .frameOptions(frame -> frame.disable())
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        Headers::isPrivate, new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY)))
                .cacheControl(cache -> cache.disable())
                .addHeaderWriter(
                        new DelegatingRequestMatcherHeaderWriter(Headers::isPrivate, new CacheControlHeadersWriter()));
    }
}
