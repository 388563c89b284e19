package org.zwischenraum.command;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;

/** A test of commands that are typed while the house runs: a founded house with its local door open. */
@HouseTest
public abstract class AtTheDoor {
    /** Where the person stands who types. */
    @TempDir
    protected Path directory;

    @Autowired
    protected House house;

    protected LocalDoor door;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    final void openTheDoor() {
        house.found();
        door = new LocalDoor(directory, context);
    }

    @AfterEach
    final void closeTheDoor() {
        door.close();
    }
}
