package org.khronika.desk.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.khronika.records.Stored;

/** Which versions of records the member has opened since signing in: nobody accepts what they have not looked at. */
final class Looked implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String ATTRIBUTE = "khronika.looked";
    private static final int MOST = 1000;

    private final Map<String, Integer> versions = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST;
        }
    };

    /** What was opened in this session. */
    static Looked in(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(ATTRIBUTE) instanceof Looked looked) {
                return looked;
            }
            Looked looked = new Looked();
            session.setAttribute(ATTRIBUTE, looked);
            return looked;
        }
    }

    /** Notes that the version was shown. */
    synchronized void at(Stored<?> record) {
        versions.put(record.address().address(), record.version());
    }

    /** Whether this very version was shown. */
    synchronized boolean has(Stored<?> record) {
        return Integer.valueOf(record.version())
                .equals(versions.get(record.address().address()));
    }
}
