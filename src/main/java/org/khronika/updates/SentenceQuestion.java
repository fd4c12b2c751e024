package org.khronika.updates;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khronika.records.BoundText.Binding;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * What a sentence of an update is asked.
 *
 * @param key    the same for the same question about the same sentence of the same update; another as soon as its words, what they lead to or what is
 *               known of that changes, so that an answer never outlives what it was given for
 * @param says   what is asked, one or more sentences
 * @param offers definitions of numbers that can be written into the sentence, each with the number that it gives now
 * @param answer why it is right as it is; null while nobody has said so
 */
public record SentenceQuestion(
        String key,
        SentenceRule rule,
        UpdateSentence sentence,
        Sayable says,
        List<Offered> offers,
        @Nullable Answer answer) {

    /** A number that is counted by a definition. */
    public record Offered(String definition, Sayable number) {}

    /** Why a sentence is right as it is, who said so and when. */
    public record Answer(String reason, String memberName, Instant at) {}

    /** Whether nobody has said why it is right. */
    public boolean isOpen() {
        return answer == null;
    }

    SentenceQuestion answered(@Nullable Answer because) {
        return new SentenceQuestion(key, rule, sentence, says, offers, because);
    }

    static String key(RecordRef update, UpdateSentence sentence, SentenceChecks.Objection asked) {
        String to =
                String.join(" ", sentence.bindings().map(Binding::destination).toList());
        String whole = String.join("\n", update.address(), asked.rule().name(), sentence.words(), to, asked.rests());
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
