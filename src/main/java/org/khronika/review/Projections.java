package org.khronika.review;

import java.util.ArrayList;
import java.util.Collection;
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

    /** Hands first versions of many records to those that follow from them. */
    void projectNew(Collection<Projection.Saved<?>> saved) {
        all.forEach(one -> projectNew(one, saved));
    }

    private static <T extends Record> void projectNew(Projection<T> projection, Collection<Projection.Saved<?>> saved) {
        List<Projection.Saved<T>> fitting = new ArrayList<>();
        for (Projection.Saved<?> one : saved) {
            if (projection.bodyType().isInstance(one.body())) {
                @SuppressWarnings("unchecked")
                Projection.Saved<T> typed = (Projection.Saved<T>) one;
                fitting.add(typed);
            }
        }
        projection.projectNew(fitting);
    }
}
