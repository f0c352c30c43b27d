package org.tamga.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;

import org.tamga.actor.Actor;
import org.tamga.common.EdtfDate;
import org.tamga.common.Recorded;

/**
 * An utterance: that somebody said something. Whether what was said is so, is a claim.
 */
@Entity
public class Statement extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "speaker_id")
    public Actor speaker;

    /** A paraphrase in our words. */
    @Column(nullable = false)
    public String text;

    /** At most eight words of the speaker, or null. */
    public String quote;

    /** The language of {@code text}, BCP 47. */
    @Column(nullable = false)
    public String language;

    @Embedded
    public EdtfDate saidOn = EdtfDate.of(null);

    /** Why the date is what it is, where it had to be worked out. */
    public String saidOnBecause;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "said_at_id")
    public Actor saidAt;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    @ManyToMany
    @JoinTable(name = "statement_said_to", joinColumns = @JoinColumn(name = "statement_id"), inverseJoinColumns = @JoinColumn(name = "actor_id"))
    @OrderColumn(name = "place")
    public List<Actor> saidTo = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "statement_about", joinColumns = @JoinColumn(name = "statement_id"), inverseJoinColumns = @JoinColumn(name = "actor_id"))
    @OrderColumn(name = "place")
    public List<Actor> about = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "statement_topic", joinColumns = @JoinColumn(name = "statement_id"), inverseJoinColumns = @JoinColumn(name = "topic_id"))
    public Set<Topic> topics = new LinkedHashSet<>();

    @OneToMany(mappedBy = "statement", cascade = CascadeType.ALL, orphanRemoval = true)
    public List<Assertion> assertions = new ArrayList<>();
}
