package org.tamga.ops;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;

/**
 * The JDBC driver of Tamga: hands on to H2 or to PostgreSQL, as the URL says.
 * <p>
 * Quarkus fixes the kind of database when the application is built; this lets one artefact serve both, chosen at start (see
 * docs/decisions/0002). What Tamga needs of H2 to read as PostgreSQL does is added here, so that a URL stays as short as
 * {@code jdbc:h2:file:./data/tamga} and nobody can forget a part of it.
 */
public final class EitherDatabase implements Driver {

    private static final String H2 = "jdbc:h2:";
    private static final String H2_FILE = "jdbc:h2:file:";

    /** PostgreSQL's syntax and lower-case names, nulls sorted as PostgreSQL sorts them. */
    private static final String AS_POSTGRESQL = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";

    private final Driver h2 = new org.h2.Driver();
    private final Driver postgresql = new org.postgresql.Driver();

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        return url.startsWith(H2) ? h2.connect(absolute(url) + AS_POSTGRESQL, properties) : postgresql.connect(url, properties);
    }

    /** H2 refuses "data/tamga" as ambiguous; whoever writes it means the folder they stand in. */
    private static String absolute(String url) {
        if (!url.startsWith(H2_FILE) || url.startsWith("~", H2_FILE.length())) {
            return url;
        }
        var file = url.substring(H2_FILE.length());
        var options = file.indexOf(';');
        var path = options < 0 ? file : file.substring(0, options);
        return H2_FILE + Path.of(path).toAbsolutePath().normalize() + (options < 0 ? "" : file.substring(options));
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return h2.acceptsURL(url) || postgresql.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return url.startsWith(H2) ? h2.getPropertyInfo(url, properties) : postgresql.getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return postgresql.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return postgresql.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }
}
