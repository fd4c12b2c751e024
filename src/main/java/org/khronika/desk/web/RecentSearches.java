package org.khronika.desk.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What the member looked for since signing in, the latest first. It ends with the session: no machine and no database keeps it. */
final class RecentSearches implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String ATTRIBUTE = "khronika.recent-searches";
    private static final int MOST = 8;

    private final Deque<String> words = new ArrayDeque<>();

    /** Those of this session. */
    static RecentSearches in(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(ATTRIBUTE) instanceof RecentSearches recent) {
                return recent;
            }
            RecentSearches recent = new RecentSearches();
            session.setAttribute(ATTRIBUTE, recent);
            return recent;
        }
    }

    /** Notes what was looked for. */
    synchronized void note(String query) {
        String asked = query.strip();
        if (!asked.isEmpty()) {
            words.remove(asked);
            words.addFirst(asked);
            while (words.size() > MOST) {
                words.removeLast();
            }
        }
    }

    /** Those that begin with what is typed. */
    synchronized List<String> beginning(String typed) {
        String asked = typed.strip();
        return words.stream()
                .filter(one -> one.regionMatches(true, 0, asked, 0, asked.length()) && !one.equals(asked))
                .toList();
    }
}
