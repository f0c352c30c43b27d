package org.tamga.bundle.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.tamga.bundle.check.Checking.quoted;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

import org.tamga.bundle.entry.AllianceEntry;
import org.tamga.bundle.entry.MembershipEntry;
import org.tamga.bundle.entry.Placed;
import org.tamga.common.EdtfDate;
import org.tamga.common.EdtfException;

/** Alliances have countries as members, each in one status at a time. */
final class CheckAlliances {

    private final Checking check;

    CheckAlliances(Checking check) {
        this.check = check;
    }

    void run() {
        for (var alliance : check.bundle.alliances()) {
            check.span(alliance, "", alliance.entry().from(), alliance.entry().until());
            check.ground(alliance, "ground", alliance.entry().ground());
            for (var member : alliance.entry().members()) {
                var below = "members[" + member.country() + "]";
                check.country(alliance, below + "/country", member.country());
                check.span(alliance, below + "/", member.from(), member.until());
                check.ground(alliance, below + "/ground", member.ground());
            }
            var byCountry = alliance.entry().members().stream()
                    .filter(member -> member.country() != null)
                    .collect(groupingBy(MembershipEntry::country, LinkedHashMap::new, toList()));
            byCountry.values().forEach(memberships -> overlaps(alliance, memberships));
        }
    }

    private void overlaps(Placed<AllianceEntry> alliance, List<MembershipEntry> memberships) {
        for (int i = 0; i < memberships.size(); i++) {
            for (int j = i + 1; j < memberships.size(); j++) {
                var one = memberships.get(i);
                var other = memberships.get(j);
                if (begins(one).isBefore(ends(other)) && begins(other).isBefore(ends(one))) {
                    check.error(alliance, "members[" + other.country() + "]",
                            other.status() + " " + span(other) + ", which overlaps " + one.status() + " " + span(one),
                            "one status of a country at a time (until may equal the next from)");
                }
            }
        }
    }

    /** The latest day on which it can have begun: only what must overlap is an error. */
    private static LocalDate begins(MembershipEntry membership) {
        var from = date(membership.from());
        return from.latest == null ? EdtfDate.FIRST_DAY : from.latest;
    }

    /** The earliest day on which it can have ended. */
    private static LocalDate ends(MembershipEntry membership) {
        var until = date(membership.until());
        return until.earliest == null ? EdtfDate.LAST_DAY : until.earliest;
    }

    private static EdtfDate date(String edtf) {
        try {
            return EdtfDate.of(edtf);
        } catch (EdtfException e) {
            return EdtfDate.of(null);
        }
    }

    private static String span(MembershipEntry membership) {
        return "from " + shown(membership.from()) + " until " + shown(membership.until());
    }

    private static String shown(String date) {
        return date == null ? "an open date" : quoted(date);
    }
}
