package org.khronika.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Who makes the request that is being answered. */
public final class CurrentMember {

    private CurrentMember() {}

    /** The member who is signed in, empty for a stranger and outside a request. */
    public static Optional<Member> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof MemberPrincipal principal
                ? Optional.of(principal.member())
                : Optional.empty();
    }

    /** The language in which whoever asks reads: that of the member; for a stranger, the first of ours that the browser asks for. */
    public static Language language(HttpServletRequest request) {
        return find().map(Member::language).or(() -> asked(request)).orElseGet(Language::english);
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Languages.spoken().byTag(locale.getLanguage()).stream())
                .findFirst();
    }

    /** Fills the parameters marked {@link SignedIn}. */
    static final class Resolver implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.hasParameterAnnotation(SignedIn.class) && parameter.getParameterType() == Member.class;
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return find().orElse(null);
        }
    }
}
