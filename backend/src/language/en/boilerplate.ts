import { phrases, phraseTest } from '../word-set.js';

/** Wherever they stand in a short line, the line is the site's and not the report's. */
export const anywhere = phraseTest(
  phrases(`
all rights reserved
our newsletter
to our newsletter
newsletter delivered
straight to your inbox
to your inbox
sign up for our
subscribe to our
follow us on
like us on
privacy policy
cookie policy
click here
share this article
share this story
download our app
terms of use
`),
);

/** At the beginning of a line only. */
export const opening = phraseTest(
  phrases(`
read also
read more
also read
see also
related articles
related stories
related
more on this
more on this story
recommended
subscribe
sign up
join our
follow us
share this
advertisement
copyright
photo
photos
image
image credit
picture
source
sources
reporting by
additional reporting by
editing by
writing by
last updated
published
tags
`),
);
