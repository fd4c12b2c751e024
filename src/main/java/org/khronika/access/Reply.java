package org.khronika.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Sayable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What a member gets to see: the page that was asked for, or the way to the next page with a sentence on it. A controller takes it as a
 * parameter, without a mark:
 *
 * <pre>{@code
 * String records(@SignedIn Member me, Reply reply) {
 *     return reply.with("records", …).show("desk/records");
 * }
 * }</pre>
 *
 * {@code errors} of a page are none, unless something was refused.
 */
public final class Reply {

    private static final String ERRORS = "errors";

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Model page;

    private Reply(HttpServletRequest request, HttpServletResponse response, Model page) {
        this.request = request;
        this.response = response;
        this.page = page;
    }

    /** Puts a value into the page. */
    public Reply with(String name, @Nullable Object value) {
        page.addAttribute(name, value);
        return this;
    }

    /** Whether htmx asks, for a part of the page that it puts in place: it takes in only what is answered as done. */
    public boolean isPart() {
        return Boolean.parseBoolean(request.getHeader("HX-Request"));
    }

    /** The values of the page. */
    public Model page() {
        return page;
    }

    /** The page will say that it is something else than what was asked for. */
    public Reply status(HttpStatus status) {
        response.setStatus(status.value());
        return this;
    }

    /** The page will say why a deed was refused. */
    public Reply refused(HttpStatus status, Refused why) {
        return refused(status, List.of(why.problem()));
    }

    /** The page will say what is wrong with what was sent. */
    public Reply refused(HttpStatus status, List<Refused.RefusedField> errors) {
        return status(status).with(ERRORS, errors);
    }

    /** The page is this template. */
    public String show(String template) {
        return template;
    }

    /** Tells the next page something, once: a page that is loaded again does not have it. */
    public Reply tell(String name, @Nullable Object value) {
        RequestContextUtils.getOutputFlashMap(request).put(name, value);
        return this;
    }

    /** The next page will say that it was done. */
    public Reply saved(Sayable sentence) {
        return tell("saved", sentence);
    }

    /** The same, where the sentence has no other language yet. */
    public Reply saved(String sentence) {
        return tell("saved", sentence);
    }

    /** Leads to another page. */
    public String to(String address) {
        return "redirect:" + address;
    }

    /** Fills the parameters of this type. */
    static final class Resolver implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Reply.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            Model page = (Model) Objects.requireNonNull(container).getModel();
            return new Reply(
                            Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                            Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)),
                            page)
                    .with(ERRORS, List.of());
        }
    }
}
