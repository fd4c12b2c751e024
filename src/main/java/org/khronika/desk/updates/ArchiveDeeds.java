package org.khronika.desk.updates;

import static org.khronika.words.Phrase.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khronika.access.Member;
import org.khronika.access.Refused;
import org.khronika.access.Reply;
import org.khronika.archive.AnswerArchive;
import org.khronika.archive.SaveArchive;
import org.khronika.values.RecordRef;
import org.khronika.values.WrongValue;
import org.khronika.words.Phrase;
import org.khronika.words.SaysWhy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Does what a member answers about an old update. What is refused is said on the page of the item, or on the sheet. */
@Component
record ArchiveDeeds(ArchivePage page, AnswerArchive answers, SaveArchive saves) {

    /** What was ticked among what is offered; else what was chosen from the suggestions, else what was typed. */
    static String meant(String offered, String chosen, String typed) {
        if (!offered.isBlank() && !offered.equals("other")) {
            return offered;
        }
        return chosen.isBlank() ? typed : chosen;
    }

    String bind(Member me, long id, List<String> items, String to, Reply reply) {
        Map<Integer, Integer> seen = seen(items);
        return done(me, id, seen, phrase("archive.saved.answered").with("n", seen.size()), reply, () -> {
            answers.bind(me, id, seen, to);
        });
    }

    String leave(Member me, long id, List<String> items, String reason, Reply reply) {
        Map<Integer, Integer> seen = seen(items);
        return done(me, id, seen, phrase("archive.saved.left").with("n", seen.size()), reply, () -> {
            answers.leave(me, id, seen, reason);
        });
    }

    /** The number of each item and the version of its answer, as the page sent them: {@code 12-0}. */
    private static Map<Integer, Integer> seen(List<String> items) {
        Map<Integer, Integer> seen = new LinkedHashMap<>();
        for (String item : items) {
            if (item.matches("\\d{1,6}-\\d{1,6}")) {
                String[] both = item.split("-", -1);
                seen.put(Integer.valueOf(both[0]), Integer.valueOf(both[1]));
            }
        }
        return seen;
    }

    private String done(Member me, long id, Map<Integer, Integer> seen, Phrase saved, Reply reply, Runnable deed) {
        try {
            deed.run();
            return reply.saved(saved).to("/desk/archives/" + id);
        } catch (WrongValue wrong) {
            return again(me, id, seen, new Refused("to", SaysWhy.of(wrong)), reply);
        } catch (Refused why) {
            return again(me, id, seen, why, reply);
        }
    }

    private String again(Member me, long id, Map<Integer, Integer> seen, Refused why, Reply reply) {
        Reply refused = reply.refused(HttpStatus.CONFLICT, why);
        return seen.isEmpty()
                ? page.show(me, id, refused)
                : page.item(me, id, seen.keySet().iterator().next(), refused);
    }

    String save(Member me, long id, Reply reply) {
        try {
            RecordRef record = saves.save(me, id);
            return reply.saved(phrase("archive.saved.edition").with("record", record.address()))
                    .to("/desk/archives/" + id);
        } catch (Refused why) {
            return page.show(me, id, reply.refused(HttpStatus.CONFLICT, why));
        }
    }
}
