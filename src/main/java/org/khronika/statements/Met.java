package org.khronika.statements;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Changed;

/** What is on record of how a call was met. That no response is known is said only where there is nothing: neither a response nor what came afterwards. */
enum Met {
    RESPONSE,
    AFTERWARDS,
    /** Something is on record, of which it is not known whether it came before or after. */
    UNORDERED,
    NOTHING;

    /** Of a statement, with the interventions that it is the statement of. */
    static Met of(Statement statement, Collection<Intervention> ofIt) {
        if (isKnown(statement.response())) {
            return RESPONSE;
        }
        Met most = statement.cameOfIt() == null ? NOTHING : AFTERWARDS;
        return ofIt.stream().map(Met::of).reduce(most, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** Of an intervention. */
    static Met of(Intervention intervention) {
        if (isKnown(intervention.response())) {
            return RESPONSE;
        }
        if (intervention.outcome() == null && intervention.cameOfIt() == null) {
            return NOTHING;
        }
        return intervention.outcome() == Outcome.NOTHING || intervention.isSurelyFollowed() ? AFTERWARDS : UNORDERED;
    }

    /** Whether a response is on record, were it that none came. */
    static boolean isKnown(@Nullable Response response) {
        return response != null && response != Response.NOT_KNOWN;
    }

    /** The body without a response that is not known: that is said in a sentence, where nothing else is on record either. */
    static <T extends Record> T withoutUnknown(T body, @Nullable Response response) {
        return isKnown(response)
                ? body
                : Changed.of(body).with("response", null).done();
    }
}
