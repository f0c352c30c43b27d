package org.tamga;

import java.util.HashMap;
import java.util.Map;

/**
 * A packaged application on an empty store of a real PostgreSQL, which others change while it is asked; it soon sees that they have. Only for
 * tests that run beside others on PostgreSQL: what Quarkus is told of a database stays, where none of these says otherwise.
 */
public class ChangedElsewhere extends OnPostgreSql {

    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = new HashMap<>(super.getConfigOverrides());
        settings.put("tamga.feed.interval", "10ms");
        return settings;
    }
}
