/** What is done with people's data; it exists in every language. */
export const privacy = {
  privacy: {
    title: 'Your data',
    who: {
      title: 'Who is responsible',
      text: 'The operator of the network that writes to you: its name is in each of its messages. Replying is enough to reach it, and its data protection officer if it has one.',
    },
    why: {
      title: 'What they are for',
      text: 'To bring companies’ needs together with startups that can answer them, to follow what comes of it, and to account for public money. The basis is the legitimate interest of the network, or its operator’s task in the public interest.',
    },
    what: {
      title: 'What is kept',
      text: 'Your name, your job, your work address, the organisation that you speak for, and what you answered. They come from you, your organisation, a colleague or public registers.',
    },
    whom: {
      title: 'Who sees them',
      text: 'The facilitators of your network. Another company sees them only after you and they agreed. They are not sold, and not sent to any artificial intelligence service.',
    },
    long: {
      title: 'For how long',
      text: 'As long as they serve an introduction, then for the time that your network has set. After that they are deleted by themselves.',
    },
    rights: {
      title: 'Your rights',
      text: 'To ask for a copy, a correction, deletion, restriction; to object, at any time and without giving a reason. The button of the first message that you received is enough, or a reply to any of them. You may also turn to the data protection authority of your country.',
    },
  },
};
