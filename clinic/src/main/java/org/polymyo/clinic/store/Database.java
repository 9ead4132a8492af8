package org.polymyo.clinic.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the database: a file in the workspace's folder, or PostgreSQL where one is configured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class Database {
    /**
     * What SQLite needs to lose nothing that was acknowledged (WAL, every commit synchronised), to wait for another
     * writer instead of failing, and to begin each transaction as a writer, so that none fails halfway.
     */
    private static final String SQLITE_OPTIONS =
            "?journal_mode=WAL&synchronous=FULL&busy_timeout=20000" + "&transaction_mode=IMMEDIATE&foreign_keys=true";

    /**
     * The pool of connections.
     *
     * @param settings which database
     * @param folder the workspace's folder
     * @return the pool, closed with the program
     */
    @Bean
    DataSource dataSource(DatabaseSettings settings, DataFolder folder) {
        var config = new HikariConfig();
        config.setPoolName("clinic");
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(1);
        if (settings.url().isEmpty()) {
            config.setJdbcUrl("jdbc:sqlite:" + folder.made().database() + SQLITE_OPTIONS);
        } else {
            config.setJdbcUrl(settings.url());
            config.setUsername(settings.user());
            config.setPassword(settings.password());
        }
        return new HikariDataSource(config);
    }
}
