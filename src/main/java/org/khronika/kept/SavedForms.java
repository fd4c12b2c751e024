package org.khronika.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.khronika.access.CurrentMember;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A form that went through is answered by leading on to another page: then nothing is kept of it any longer. */
@Component
record SavedForms(Tickets tickets, KeptForms forms) implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        boolean leadsOn =
                page != null && page.getViewName() != null && page.getViewName().startsWith("redirect:");
        boolean judged = page != null && page.getModel().containsKey(Unsaved.THROUGH);
        if (request.getMethod().equals("POST") && (leadsOn || judged)) {
            saved(request);
        }
    }

    private void saved(HttpServletRequest request) {
        String text = request.getParameter(Unsaved.CONTROL);
        long me = CurrentMember.find().map(member -> member.id()).orElse(-1L);
        if (text != null) {
            tickets.read(text).filter(ticket -> ticket.member() == me).ifPresent(forms::saved);
        }
    }
}
