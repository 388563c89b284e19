package org.zwischenraum.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.zwischenraum.settings.Secrets;
import org.zwischenraum.settings.Settings;

/** What stands before Spring starts and remains after it has ended: settings, secrets, and the running database. */
public record Foundation(Settings settings, Database database)
        implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    public void initialize(GenericApplicationContext context) {
        // As singletons they are not closed with the context; the pool is.
        context.getBeanFactory().registerSingleton("settings", settings);
        context.getBeanFactory().registerSingleton("secrets", Secrets.in(settings.data()));
        context.getBeanFactory().registerSingleton("database", database);
        context.registerBean("dataSource", HikariDataSource.class, database::pool);
    }
}
