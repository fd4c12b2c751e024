package org.khronika.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** What a request sent, also for whoever stands before the filter that has read its body. */
public final class SentForm {

    private static final String READ = SentForm.class.getName();

    private SentForm() {}

    /** Name and values of all that was sent. */
    public static Map<String, String[]> answers(HttpServletRequest request) {
        return request.getAttribute(READ) instanceof HttpServletRequest read
                ? read.getParameterMap()
                : request.getParameterMap();
    }

    static void isRead(HttpServletRequest request, HttpServletRequest read) {
        request.setAttribute(READ, read);
    }
}
