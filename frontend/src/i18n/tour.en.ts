/** The words of a desk's first steps and of the tour through the sample speech. */
export const tourEn = {
  first: {
    title: 'The first steps',
    done: 'Done',
    intro: {
      viewer: 'Nothing is here yet to read. Reviewers and editors add speeches and texts; you will find them here.',
      reviewer: 'From what somebody said to a claim that can be checked, in three steps.',
      editor: 'From what somebody said to a published fact-check, in four steps.',
      admin:
        'A claim needs at least one who reviews it and another who approves the verdict. Speeches and claims are theirs to add.',
    },
    members: {
      title: 'Bring the people in',
      text: 'A reviewer and an editor at least, each with an account of their own.',
      action: 'Add a member',
    },
    speech: { title: 'Add a speech', text: 'Who spoke, when and where.', action: 'Add a speech' },
    text: {
      title: 'Add a text that reports it',
      text: 'Paste a transcript or a report, or send its file. It is cut into statements at once.',
      action: 'To the speeches',
    },
    claim: {
      title: 'Choose what is worth checking',
      text: 'Accept a proposal or select words in the text, and make a claim of them.',
      action: 'To the texts',
    },
    published: {
      title: 'Publish the first fact-check',
      text: 'Evidence, reviews, a verdict and the approval of a second editor.',
      action: 'To the claims',
    },
  },
  offer: {
    title: 'See how it works, in five minutes',
    text: 'The tour leads through the sample speech, from a sentence to a published fact-check. Leave it when you like; it goes on where you were.',
    start: 'Begin the tour',
    resume: 'Go on with the tour',
    dismiss: 'Do not offer it again',
  },
  name: 'Tour',
  place: 'Step %{step} of %{total}',
  next: 'Next',
  back: 'Back',
  leave: 'Leave',
  finish: 'Done',
  step: {
    work: {
      title: 'Your work begins here',
      text: 'What waits for you, list by list. The menu leads to everything else; the key ? shows every key.',
    },
    speech: {
      title: 'A speech and its reports',
      text: 'One act of speaking, and each text that records or reports it. This one is a sample of our own.',
    },
    text: {
      title: 'The text as it came',
      text: 'Statements worth checking are marked, with the reasons. Accept with A, skip with S and a reason, or select any words yourself.',
    },
    alignment: {
      title: 'Two reports side by side',
      text: 'The same statement as each outlet has it. What differs (a number, a condition, a negation) is marked.',
    },
    claim: {
      title: 'A claim',
      text: 'One checkable sentence, with every place where it was said. Its state and the next step stand at the top.',
    },
    evidence: {
      title: 'Evidence, reviews, verdict',
      text: 'Reviewers judge without seeing each other. An editor who did not write the verdict approves it.',
    },
    published: {
      title: 'What the public reads',
      text: 'A published fact-check stays readable for ever; a correction adds a version with its reason.',
    },
  },
};
