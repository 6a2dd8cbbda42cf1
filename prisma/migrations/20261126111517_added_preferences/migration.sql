-- How members like to read numbers and dates, apart from "user": it is read with a session only, and no list of members needs it.
CREATE TABLE "preferences" (
    "user_id" UUID NOT NULL,
    "digits" TEXT NOT NULL,
    "months" TEXT NOT NULL,
    "hijri" BOOLEAN NOT NULL,
    "tour_dismissed" BOOLEAN NOT NULL,

    CONSTRAINT "preferences_pkey" PRIMARY KEY ("user_id")
);
ALTER TABLE "preferences" ADD CONSTRAINT "preferences_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A value that the program does not know would keep its owner from signing in.
ALTER TABLE "preferences" ADD CONSTRAINT preferences_digits_are_known CHECK (digits IN ('western', 'arabic'));
ALTER TABLE "preferences" ADD CONSTRAINT preferences_months_are_known CHECK (months IN ('mashriq', 'egypt', 'algeria', 'morocco'));
