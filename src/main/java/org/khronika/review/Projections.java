package org.khronika.review;

import java.util.List;
import org.springframework.stereotype.Component;

/** The projections of all kinds. */
@Component
record Projections(List<Projection<?>> all) {

    /** Hands a version to those that follow from it. */
    <T extends Record> void project(Projection.Saved<T> saved) {
        for (Projection<?> one : all) {
            if (one.bodyType().isInstance(saved.body())) {
                @SuppressWarnings("unchecked")
                Projection<T> fitting = (Projection<T>) one;
                fitting.project(saved);
            }
        }
    }
}
