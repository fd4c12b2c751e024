package org.khronika.desk.web;

import org.khronika.desk.form.FilledDraft;
import org.khronika.desk.form.RecordForm;
import org.khronika.places.EnterGazetteerPlace;
import org.khronika.places.Gazetteer;
import org.khronika.records.RecordType;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads a form that is to be saved. The places of the gazetteer that it names are put on record first, if nothing else is wrong. */
@Component
class NamedPlaces {

    private static final String WHY = "Named in the form of a record.";

    private final RecordForm form;
    private final EnterGazetteerPlace places;
    private final Gazetteer gazetteer;

    NamedPlaces(RecordForm form, EnterGazetteerPlace places, @Value("${khronika.country:KZ}") String country) {
        this.form = form;
        this.places = places;
        this.gazetteer = Gazetteer.load(country);
    }

    /** What the form says, every place in it a record; or everything that keeps it from being saved. */
    <T extends Record> FilledDraft<T> read(OpenForm open, RecordType<T> type) {
        FilledDraft<T> filled = form.read(type, open.answers(), open.origin(), open.reader());
        if (filled.draft() == null || filled.places().isEmpty()) {
            return filled;
        }
        filled.places().forEach((name, key) -> {
            RecordRef place = places.enter(open.me(), gazetteer, key, WHY);
            open.answers().put(name + "-as", place.address());
        });
        return form.read(type, open.answers(), open.origin(), open.reader());
    }
}
