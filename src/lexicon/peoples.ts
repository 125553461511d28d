/** Peoples without a state of their own: a name of one is no actor, whoever speaks for it. */
export const PEOPLES: readonly string[] =
  `Uyghur Uyghurs Uighur Uighurs Tibetan Tibetans Kurd Kurds Kurdish Rohingya Rohingyas Chechen Chechens Ingush Tatar Tatars Bashkir Bashkirs
  Circassian Circassians Ossetian Ossetians Karakalpak Karakalpaks Dungan Dungans Hui Pamiri Pamiris Hazara Hazaras Pashtun Pashtuns Baloch Baluch
  Sindhi Sindhis Punjabi Punjabis Tamil Tamils Sikh Sikhs Yazidi Yazidis Yezidi Yezidis Druze Alawite Alawites Assyrian Assyrians Maronite Maronites Berber
  Berbers Amazigh Tuareg Tuaregs Sahrawi Sahrawis Fulani Hausa Igbo Yoruba Tigrayan Tigrayans Oromo Amhara Banyamulenge Tutsi Tutsis Hutu
  Hutus Roma Sami Basque Basques Catalan Catalans Breton Bretons Flemish Walloon Walloons Hmong Karen Kachin Shan Chin Mapuche Maori Inuit
  Shia Shiite Shiites Sunni Sunnis Muslim Muslims Christian Christians Jewish Jews Hindu Hindus Buddhist Buddhists Orthodox Catholic Catholics Protestant Protestants
  Arab Arabs Slav Slavs Slavic Turkic`.split(/\s+/);
