package org.tamga.bundle.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The name under which a sample is in the store, as a bundle is: what is made up is no bundle of anybody's, and lies in no files. */
@ApplicationScoped
public class SampleName {

    private final EntityManager database;

    SampleName(EntityManager database) {
        this.database = database;
    }

    /** Whether a bundle can't have this name, since the store has a sample under it. */
    @Transactional
    public boolean isTaken(String name) {
        return Sample.BUNDLE.equals(name) && !database.createNativeQuery("""
                select number from revision where bundle = :sample and summary like :madeUp fetch first 1 row only
                """).setParameter("sample", Sample.BUNDLE).setParameter("madeUp", SampleGround.MADE_UP + "%").getResultList().isEmpty();
    }
}
